import type { MessageDescriptor } from "@lingui/core";
import { contentId, type ContentId } from "#src/domain/ids.ts";

/** One question to write against. It names the text box it is answered in. */
export interface Prompt {
  readonly id: ContentId;
  readonly text: MessageDescriptor;
  /** Asked before it, with yes and no, and kept nowhere: yes shows who can be reached. */
  readonly careQuestion?: MessageDescriptor;
}

/** Questions that belong to one moment. None of them has to be answered. */
export interface PromptSet {
  readonly id: ContentId;
  readonly title: MessageDescriptor;
  readonly prompts: readonly Prompt[];
  /** What stands under the prompts, where a hard answer may need a way on. */
  readonly closing?: MessageDescriptor;
  /** The way to Support stands there as a link. */
  readonly leadsToSupport?: true;
}

/** A prompt's id stays with its meaning for ever: written answers are kept under it. */
export const prompt = (id: string, text: MessageDescriptor): Prompt => ({ id: contentId(id), text });
