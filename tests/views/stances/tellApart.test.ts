import { describe, expect, test } from 'vitest';
import { tellApart } from '../../../src/views/stances/tellApart';

const of = (...names: string[]) => [
  ...tellApart(new Map(names.map((name, i) => [String(i), name]))).values(),
];

describe(tellApart, () => {
  test('initials where they are enough', () => {
    expect(of('Nikol Pashinyan', 'Stanislav Zas')).toEqual(['NP', 'SZ']);
  });
  test('more of the last name where two share them, and only as much as it takes', () => {
    expect(of('Nikol Pashinyan', 'Nancy Pelosi', 'Stanislav Zas')).toEqual(['NPa', 'NPe', 'SZ']);
    expect(of('Anna Marx', 'Alma Marlow', 'Adam Mann')).toEqual(['AMarx', 'AMarl', 'AMan']);
  });
  test('people of one name are left alike, and nobody is left out', () => {
    expect(of('Ilham Aliyev', 'Ilham Aliyev')).toHaveLength(2);
  });
});
