import { screen, within } from "@testing-library/react";
import type { AnyRoute } from "@tanstack/react-router";
import {
  questionnaireChoicesRoute,
  questionnaireRoute,
  questionnairesRoute,
  resultRoute,
} from "#src/features/questionnaires/routes.ts";
import { instrumentOf } from "#src/content/instruments/instruments.ts";
import type { InstrumentId } from "#src/domain/instrument.ts";
import { allResponses } from "#src/journal/responses.ts";
import { ask } from "#src/journal/use-journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const routes = (root: AnyRoute) => [
  questionnairesRoute(root),
  questionnaireChoicesRoute(root),
  questionnaireRoute(root),
  resultRoute(root),
];

export const openAt = (at: string) => renderScreen(routes, { at });

export const openForm = async (id: InstrumentId) => {
  const shown = openAt(`/questionnaires/${id}`);
  await screen.findAllByRole("radiogroup");
  return shown;
};

const textOf = (id: InstrumentId, item: string): string => {
  const found = instrumentOf(id).items.find((one) => one.id === item);
  if (!found) throw new Error(`no item ${item}`);
  return found.text;
};

export const item = (id: InstrumentId, number: string) =>
  within(screen.getByRole("radiogroup", { name: textOf(id, number) }));

export const radio = (id: InstrumentId, number: string, answer: string) =>
  item(id, number).getByRole("radio", { name: answer });

type User = ReturnType<typeof openAt>["user"];

/** Answers items 1, 2, 3 … with the labels given. */
export const answerAll = async (user: User, id: InstrumentId, labels: readonly string[]) => {
  for (const [index, label] of labels.entries()) await user.click(radio(id, String(index + 1), label));
};

export const press = (user: User, name: string) => user.click(screen.getByRole("button", { name }));

export const storedResponses = async () => (await ask(allResponses())).map(({ record }) => record);
