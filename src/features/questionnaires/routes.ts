import { createRoute, type AnyRoute } from "@tanstack/react-router";

export const questionnairesRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "questionnaires" }).lazy(() =>
    import("./QuestionnairesScreen.tsx").then(({ route }) => route),
  );

export const questionnaireChoicesRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "questionnaires/choices" }).lazy(() =>
    import("./ChoicesScreen.tsx").then(({ route }) => route),
  );

export const questionnaireRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "questionnaires/$instrument" }).lazy(() =>
    import("./QuestionnaireScreen.tsx").then(({ route }) => route),
  );

export const resultRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "questionnaires/result/$id" }).lazy(() =>
    import("./ResultScreen.tsx").then(({ route }) => route),
  );

export const newClinicScoreRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "clinic-scores/new" }).lazy(() =>
    import("./NewClinicScoreScreen.tsx").then(({ route }) => route),
  );

export const clinicScoreRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "clinic-scores/$id" }).lazy(() =>
    import("./ClinicScoreScreen.tsx").then(({ route }) => route),
  );
