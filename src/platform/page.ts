/** From the beginning, at the same address: whatever the page held in memory is gone. */
export const reloadPage = (): void => location.reload();

/** What one types on another device to get here. */
export const addressOfApp = (): string => location.origin;
