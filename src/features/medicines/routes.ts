import { createRoute, type AnyRoute } from "@tanstack/react-router";

interface NewMedicineSearch {
  /** Id of an earlier mark of the same medicine: its name is taken over. */
  readonly of?: string;
}

export const medicinesRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "medicines" }).lazy(() =>
    import("./MedicinesScreen.tsx").then(({ route }) => route),
  );

export const newMedicineRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "medicines/new",
    validateSearch: ({ of }: Record<string, unknown>): NewMedicineSearch => (typeof of === "string" ? { of } : {}),
  }).lazy(() => import("./NewMedicineScreen.tsx").then(({ route }) => route));

export const medicineRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "medicines/$id" }).lazy(() =>
    import("./MedicineScreen.tsx").then(({ route }) => route),
  );
