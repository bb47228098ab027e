import { type KeyboardEvent, useState } from 'react';
import type { Point } from '../../layout/geo/box';
import { type Direction, nearestInDirection } from '../../layout/geo/nearestInDirection';

export interface KeyState {
  id: string;
  name: string;
  /** On the unzoomed map, in px. */
  at: Point;
}

interface Given {
  states: readonly KeyState[];
  /** The state that Tab reaches as long as no other was walked to. */
  first: string | null;
  lang: string;
  onChoose: (id: string) => void;
  onZoom: (factor: number) => void;
  onReset: () => void;
  /** Closes what is open; false when nothing was. */
  onEscape: () => boolean;
}

const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const STEP = 1.6;

/** One tab stop for the whole map, and the keys that act while the focus is in it. */
export function useMapKeys(given: Given) {
  const { states, first, lang } = given;
  const [walked, setWalked] = useState<string | null>(null);
  const active = states.some(({ id }) => id === walked) ? walked : first;

  function walk(root: Element, id: string | null | undefined) {
    if (!id) return;
    setWalked(id);
    root
      .querySelector<SVGElement>(`.map-state[data-id="${CSS.escape(id)}"][role]`)
      ?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent<Element>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const root = event.currentTarget;
    const arrow = ARROWS[event.key];
    const here = states.find(({ id }) => id === active);
    if (arrow && here) walk(root, nearestInDirection(here.at, arrow, states));
    else if (event.key === 'Home' || event.key === 'End') {
      const { compare } = new Intl.Collator(lang);
      const byName = [...states].sort((a, b) => compare(a.name, b.name));
      walk(root, byName.at(event.key === 'Home' ? 0 : -1)?.id);
    } else if ((event.key === 'Enter' || event.key === ' ') && active) given.onChoose(active);
    else if (event.key === '+' || event.key === '=') given.onZoom(STEP);
    else if (event.key === '-') given.onZoom(1 / STEP);
    else if (event.key === '0') given.onReset();
    else if (event.key === 'Escape' && given.onEscape()) event.stopPropagation();
    else return;
    event.preventDefault();
  }

  return { active, setActive: setWalked, onKeyDown };
}
