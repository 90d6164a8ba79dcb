/**
 * What is held up is often in somebody else's hands. With a lock, its page leads nowhere but to the lock; and when that was
 * opened again, by whoever knows the passphrase, it leads back to the list. Which of the two it is shows in whether the list
 * was open since the page began: locking begins it anew.
 */
let wasListOpen = false;

export const wayHere = {
  listIsOpen: (): void => {
    wasListOpen = true;
  },
  isFromList: (): boolean => wasListOpen,
  /** As when the page begins. */
  forget: (): void => {
    wasListOpen = false;
  },
};
