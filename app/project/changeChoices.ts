import type { AttributeType, Field, LocalName } from '../../shared/project.ts';

export type Choice = Field['choices'][number];
export type Chosen = Pick<Field | AttributeType, 'choices' | 'formerChoices'>;

/** Takes a value out of use. One that was never saved is gone; the others can be put back. */
export function putChoiceAway(
  { choices, formerChoices = [] }: Chosen,
  id: string,
  isNew: boolean,
): Chosen {
  const away = choices.filter((each) => each.id === id && !isNew);
  return {
    choices: choices.filter((each) => each.id !== id),
    formerChoices: [...formerChoices, ...away],
  };
}

/** Puts a value back into use, as the last one. */
export function putChoiceBack({ choices, formerChoices = [] }: Chosen, id: string): Chosen {
  return {
    choices: [...choices, ...formerChoices.filter((each) => each.id === id)],
    formerChoices: formerChoices.filter((each) => each.id !== id),
  };
}

/** What a value is called, also one that is out of use; null for what never was one. */
export function nameOfChoice(
  { choices, formerChoices = [] }: Chosen,
  id: string | null,
): LocalName | null {
  return [...choices, ...formerChoices].find((each) => each.id === id)?.name ?? null;
}
