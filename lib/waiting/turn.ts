/**
 * Fairness: how many calls may be made before the event loop has its turn. A loop that always finds data would starve
 * timers and other sockets.
 */
const BUDGET = 128;

let budget = BUDGET;
let postponed: (() => void)[] = [];

/** Takes one call from the budget of this turn; false when none is left. */
export function spend(): boolean {
  return --budget >= 0;
}

/** Begins a new turn of the event loop. */
export function newTurn(): void {
  budget = BUDGET;
}

/** Calls `go` after the event loop has had its turn. */
export function postpone(go: () => void): void {
  if (postponed.push(go) > 1) return;
  setImmediate(() => {
    newTurn();
    const due = postponed;
    postponed = [];
    for (const each of due) each();
  });
}
