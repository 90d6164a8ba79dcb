import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import { score } from "#src/analysis/score.ts";
import { findChecklistLine } from "#src/content/checklist/checklist.ts";
import { instrumentVersion } from "#src/content/instruments/instruments.ts";
import { bladderSignNames, noneOfThese } from "#src/content/names/bladder-names.ts";
import { feelingNames } from "#src/content/names/check-in-names.ts";
import { courseStatusNames } from "#src/content/names/course-names.ts";
import { effectNames, severityNames } from "#src/content/names/effect-names.ts";
import { bandNames } from "#src/content/names/instrument-names.ts";
import { medicineChangeNames } from "#src/content/names/medicine-names.ts";
import { stepStateNames } from "#src/content/names/step-names.ts";
import type { Response } from "#src/domain/response.ts";
import type { Entry } from "#src/journal/entries.ts";
import { captureGist } from "#src/media/capture-gist.ts";
import type { Names } from "./use-names.ts";

interface EntryGist {
  /** In our words, or names the person gave. */
  readonly facts?: readonly string[];
  /** The person's own, whole. */
  readonly words?: string;
  /** They are somebody else's, and do not stand in the script of own words. */
  readonly areTheirs?: boolean;
}

/** What a row of the list says beside the entry's name. What is private to lookers-on is not there: it opens with a tap. */
export const gistOf = (entry: Entry, names: Names, i18n: I18n): EntryGist => {
  const say = (words: MessageDescriptor) => i18n._(words);
  switch (entry.kind) {
    case "check-in": {
      const { mood, feelings = [], note } = entry.record;
      return { facts: [say(msg`${mood} of 10`), ...feelings.map((name) => say(feelingNames[name]))], words: note };
    }
    case "session": {
      const { status, note, wasStoppedEarly } = entry.record;
      const facts = [
        ...(status === "cancelled" ? [say(msg`Cancelled`)] : []),
        ...(wasStoppedEarly ? [say(msg`Stopped early`)] : []),
        ...names.ofMedicine(entry.record),
      ];
      return { facts, words: note };
    }
    case "intention":
      return { facts: entry.record.setDownAt ? [say(msg`Set down`)] : [], words: entry.record.text };
    case "reflection":
      return { words: entry.record.answers[0]?.text ?? "" };
    case "practice-log":
      return { facts: [names.ofPractice(entry.record.practiceId)], words: entry.record.note };
    case "response":
      return { facts: responseFacts(entry.record, i18n) };
    case "clinic-score": {
      const { measure, total, max, note } = entry.record;
      return { facts: [measure, max === undefined ? String(total) : say(msg`${total} of ${max}`)], words: note };
    }
    case "effect": {
      const { effect, severity, isStillThere, note } = entry.record;
      const facts = [
        effectNames[effect],
        ...(severity ? [severityNames[severity]] : []),
        ...(isStillThere === undefined ? [] : [isStillThere ? msg`Still there` : msg`Over`]),
      ];
      return { facts: facts.map(say), words: note };
    }
    case "bladder-check": {
      const { signs, note } = entry.record;
      return {
        facts: (signs.length === 0 ? [noneOfThese] : signs.map((sign) => bladderSignNames[sign])).map(say),
        words: note,
      };
    }
    case "capture": {
      const { words, parts } = captureGist(entry.record);
      // The row is headed by what it is already.
      const isNamedSo = words === "" && parts.length === 1 && (entry.record.voice ?? entry.record.photo) !== undefined;
      return { facts: isNamedSo ? [] : parts.map(say), words };
    }
    case "question":
      return { facts: entry.record.isDone ? [say(msg`Done`)] : [], words: entry.record.text };
    case "therapist-note": {
      const { text, photos } = entry.record;
      const count = photos.length;
      return {
        facts: count === 0 ? [] : [say(msg`${plural(count, { one: "# photo", other: "# photos" })}`)],
        words: text,
        areTheirs: true,
      };
    }
    case "step":
      return { facts: [say(stepStateNames[entry.record.state])], words: entry.record.action };
    case "own-practice":
      return { words: entry.record.title };
    case "goal":
      return { facts: entry.record.setDownAt ? [say(msg`Set down`)] : [], words: entry.record.text };
    case "goal-rating": {
      const { level, goalId } = entry.record;
      return { facts: [say(msg`${level} of 10`)], words: names.ofGoal(goalId) ?? "" };
    }
    case "medicine":
      return { facts: [entry.record.name, say(medicineChangeNames[entry.record.change])], words: entry.record.note };
    case "event":
      return { words: entry.record.name };
    case "preparation": {
      const { ticked, ownLines } = entry.record;
      // A line that was taken away since may still be ticked.
      const ready = ticked.filter((id) => findChecklistLine(id) ?? ownLines.some((own) => own.id === id)).length;
      return { facts: [say(msg`${plural(ready, { one: "# line ticked", other: "# lines ticked" })}`)] };
    }
    case "course": {
      const { name, status } = entry.record;
      return { facts: status === "active" ? [] : [say(courseStatusNames[status])], words: name };
    }
    // Whoever looks over a shoulder at the list has no need of these.
    case "unsaid":
    case "support-plan":
      return {};
  }
};

const responseFacts = ({ instrument: id, version, answers }: Response, i18n: I18n): string[] => {
  const instrument = instrumentVersion(id, version);
  const found = instrument && score(instrument, answers);
  if (!found) return [];
  const { part, total, band } = found;
  const [, highest] = part.range;
  // The row is headed by the questionnaire's name already.
  const points =
    part.name === instrument.name
      ? i18n._(msg`${total} of ${highest}`)
      : i18n._(msg`${part.name}: ${total} of ${highest}`);
  return [points, ...(band ? [i18n._(bandNames[band.id])] : [])];
};
