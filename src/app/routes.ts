import { createRootRoute, createRouter } from "@tanstack/react-router";
import { backupRoute, bothChangedRoute, moveRoute } from "#src/features/backup/routes.ts";
import { changeCheckInRoute, checkInRoute } from "#src/features/check-ins/routes.ts";
import { courseRoute, newCourseRoute } from "#src/features/course/routes.ts";
import {
  effectRoute,
  newEffectRoute,
  bladderCheckRoute,
  changeBladderCheckRoute,
} from "#src/features/effects/routes.ts";
import {
  intentionRoute,
  newIntentionRoute,
  intentionBecameRoute,
  newStepRoute,
  stepRoute,
} from "#src/features/intentions/routes.ts";
import { entryRoute, journalRoute, trashRoute, calendarRoute } from "#src/features/journal/routes.ts";
import { lockRoute } from "#src/features/lock/routes.ts";
import {
  practiceLogRoute,
  practiceRoute,
  practicesRoute,
  newOwnPracticeRoute,
  ownPracticeRoute,
} from "#src/features/practices/routes.ts";
import { progressRoute } from "#src/features/progress/routes.ts";
import {
  clinicScoreRoute,
  newClinicScoreRoute,
  questionnaireChoicesRoute,
  questionnaireRoute,
  questionnairesRoute,
  resultRoute,
} from "#src/features/questionnaires/routes.ts";
import { reflectRoute, reflectionRoute } from "#src/features/reflections/routes.ts";
import { newSessionRoute, sessionRoute, sessionIntentionRoute } from "#src/features/sessions/routes.ts";
import { aboutRoutes, eraseRoutes, keptRoute, settingsRoutes, storageRoute } from "#src/features/settings/routes.ts";
import { shareRoutes } from "#src/features/share/routes.ts";
import { editSupportPlanRoute, redFlagsRoute, supportPlanRoute, supportRoutes } from "#src/features/support/routes.ts";
import { todayRoutes } from "#src/features/today/routes.ts";
import { rightNowRoute, captureRoute } from "#src/features/captures/routes.ts";
import { medicinesRoute, newMedicineRoute, medicineRoute } from "#src/features/medicines/routes.ts";
import { eventsRoute, newEventRoute, eventRoute } from "#src/features/events/routes.ts";
import { goalsRoute, goalRoute } from "#src/features/goals/routes.ts";
import { newUnsaidRoute, unsaidRoute } from "#src/features/unsaid/routes.ts";
import { therapyRoute, holdUpRoute } from "#src/features/therapy/routes.ts";
import { givenRoute } from "#src/features/sessions/given/routes.ts";
import { questionRoute } from "#src/features/sessions/preparing/routes.ts";
import { newTherapistNoteRoute, therapistNoteRoute } from "#src/features/sessions/therapist-notes/routes.ts";
import { NotFound } from "./NotFound.tsx";
import { Crash } from "./recovery/Crash.tsx";
import { Shell } from "./Shell.tsx";

const root = createRootRoute({ component: Shell });

/** The app is the sum of these. To add a feature: add its folder, then one line here. */
const routeTree = root.addChildren([
  checkInRoute(root),
  changeCheckInRoute(root),
  newCourseRoute(root),
  courseRoute(root),
  newEffectRoute(root),
  effectRoute(root),
  newIntentionRoute(root),
  intentionRoute(root),
  journalRoute(root),
  entryRoute(root),
  trashRoute(root),
  practicesRoute(root),
  practiceRoute(root),
  practiceLogRoute(root),
  progressRoute(root),
  questionnairesRoute(root),
  questionnaireChoicesRoute(root),
  questionnaireRoute(root),
  resultRoute(root),
  newClinicScoreRoute(root),
  clinicScoreRoute(root),
  reflectRoute(root),
  reflectionRoute(root),
  newSessionRoute(root),
  sessionRoute(root),
  rightNowRoute(root),
  captureRoute(root),
  medicinesRoute(root),
  newMedicineRoute(root),
  medicineRoute(root),
  eventsRoute(root),
  newEventRoute(root),
  eventRoute(root),
  goalsRoute(root),
  goalRoute(root),
  newUnsaidRoute(root),
  unsaidRoute(root),
  therapyRoute(root),
  holdUpRoute(root),
  sessionIntentionRoute(root),
  bladderCheckRoute(root),
  changeBladderCheckRoute(root),
  intentionBecameRoute(root),
  newStepRoute(root),
  stepRoute(root),
  newOwnPracticeRoute(root),
  ownPracticeRoute(root),
  calendarRoute(root),
  givenRoute(root),
  questionRoute(root),
  newTherapistNoteRoute(root),
  therapistNoteRoute(root),
  settingsRoutes(root),
  lockRoute(root),
  backupRoute(root),
  moveRoute(root),
  bothChangedRoute(root),
  storageRoute(root),
  keptRoute(root),
  eraseRoutes(root),
  aboutRoutes(root),
  shareRoutes(root),
  supportRoutes(root),
  supportPlanRoute(root),
  editSupportPlanRoute(root),
  redFlagsRoute(root),
  todayRoutes(root),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: "intent",
  scrollRestoration: true,
  // What a screen did not parse from its address does not reach it.
  search: { strict: true },
  defaultErrorComponent: Crash,
  defaultNotFoundComponent: NotFound,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
