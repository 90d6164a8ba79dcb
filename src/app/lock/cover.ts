import "./cover.css";

/** Past React, whose next paint comes too late. Nothing is taken away below: focus, caret and words stay. */
export const cover = (): void => {
  document.documentElement.dataset["away"] = "";
};

export const uncover = (): void => {
  delete document.documentElement.dataset["away"];
};
