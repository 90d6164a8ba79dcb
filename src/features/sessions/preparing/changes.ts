import type { ChecklistLine } from "#src/content/checklist/checklist.ts";
import { rideLineId } from "#src/content/checklist/checklist.ts";
import type { OwnLine, PreparationDraft } from "#src/domain/preparation.ts";

type Ticked = PreparationDraft["ticked"][number];
type Change = (preparation: PreparationDraft) => PreparationDraft;

/** That somebody takes the person there is said in two places, and is one thing. */
export const tick =
  (id: Ticked, isTicked: boolean): Change =>
  (preparation) => ({
    ...preparation,
    ticked: isTicked ? [...without(preparation.ticked, id), id] : without(preparation.ticked, id),
    ride: id === rideLineId ? { ...preparation.ride, isArranged: isTicked } : preparation.ride,
  });

/** That nobody drives afterwards was read. */
export const acknowledgeDriving =
  (isAcknowledged: boolean): Change =>
  (preparation) => {
    const { noDrivingAcknowledged: _, ...ride } = preparation.ride;
    return { ...preparation, ride: isAcknowledged ? { ...ride, noDrivingAcknowledged: true } : ride };
  };

export const hide =
  (id: ChecklistLine["id"], isHidden: boolean): Change =>
  (preparation) => ({
    ...preparation,
    hidden: isHidden ? [...without(preparation.hidden, id), id] : without(preparation.hidden, id),
  });

/** In its old place, when it is put back. */
export const addLine =
  (line: OwnLine, place: number = Number.POSITIVE_INFINITY): Change =>
  (preparation) => ({
    ...preparation,
    ownLines: preparation.ownLines.some(({ id }) => id === line.id)
      ? preparation.ownLines
      : preparation.ownLines.toSpliced(place, 0, line),
  });

export const removeLine =
  (id: OwnLine["id"]): Change =>
  (preparation) => ({ ...preparation, ownLines: preparation.ownLines.filter((line) => line.id !== id) });

const without = <T>(list: readonly T[], one: T): T[] => list.filter((other) => other !== one);
