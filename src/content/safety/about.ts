import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

/** The intended purpose, word for word. It decides what the law takes the app to be: change it only with counsel. */
export const aboutText = (emergency?: string): MessageDescriptor =>
  emergency === undefined
    ? msg`This journal helps you keep and share your own notes. It is not a medical device, does not diagnose or treat anything, does not check your doses, and nobody is watching what you write. In an emergency call your local emergency number. Don't change any medicine without your prescriber.`
    : msg`This journal helps you keep and share your own notes. It is not a medical device, does not diagnose or treat anything, does not check your doses, and nobody is watching what you write. In an emergency call ${emergency}. Don't change any medicine without your prescriber.`;

export const whatThisIs: MessageDescriptor = msg`A private journal for the weeks around ketamine-assisted psychotherapy: what you hope for, what came up, how you feel, and what you do with it.`;

export const whatThisIsNot: MessageDescriptor = msg`It is not a medical device, and it does not take the place of your clinic. It does not check your doses.`;

export const nobodyIsWatching: MessageDescriptor = msg`Nobody is watching what you write, and no one is alerted. If you need help, Support shows who to call.`;

export const forAdults: MessageDescriptor = msg`It is made for adults, 18 and over.`;

export const whereItLives: MessageDescriptor = msg`Your journal lives only in this browser, on this device. We have no copy.`;

/** What a lock is for and what it is not, before anything is written. Each half of it has cost somebody a journal. */
export const whatALockDoes: MessageDescriptor = msg`A lock protects it from someone who picks up the device, not from spy software on it. If you lose the passphrase and the recovery sheet, nobody can open it.`;

/** What is and is not approved in the United States. Public texts often get this wrong. */
export const approvalText: MessageDescriptor = msg`In the United States, esketamine nasal spray (Spravato) is approved by the FDA. Ketamine itself is not FDA-approved for any psychiatric condition; clinics may prescribe it off-label.`;
