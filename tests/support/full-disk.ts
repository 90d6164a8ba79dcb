/**
 * Writing fails at the storage edge as it does on a full disk: the request with a QuotaExceededError, and with it the
 * transaction. Returns what makes room again.
 */
export const fillTheDisk = ({ untilSomethingIsDeleted = false } = {}): (() => void) => {
  const { put, delete: remove } = IDBObjectStore.prototype;
  const cursorDelete = IDBCursor.prototype.delete;
  const restore = () => {
    IDBObjectStore.prototype.put = put;
    IDBObjectStore.prototype.delete = remove;
    IDBCursor.prototype.delete = cursorDelete;
  };
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("The current transaction exceeded its quota limitations.", "QuotaExceededError");
  };
  if (untilSomethingIsDeleted) {
    IDBObjectStore.prototype.delete = function (key) {
      restore();
      return remove.call(this, key);
    };
    IDBCursor.prototype.delete = function () {
      restore();
      return cursorDelete.call(this);
    };
  }
  return restore;
};
