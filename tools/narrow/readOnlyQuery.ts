/** Stands for the query library's cache of mutations, of which there are none here. */
export class MutationCache {
  clear(): void {}

  findAll(): readonly never[] {
    return [];
  }

  async resumePausedMutations(): Promise<void> {}
}

/** Endless lists aren't used here; asking for one is a mistake of ours. */
export function infiniteQueryBehavior(): never {
  throw new Error('Endless lists were left out of the build: tools/narrow/narrowLibraries.ts');
}

export const hasNextPage = infiniteQueryBehavior;
export const hasPreviousPage = infiniteQueryBehavior;
