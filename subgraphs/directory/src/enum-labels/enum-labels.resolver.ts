import { RootField } from '@portfolio/graphql';
import { Directive, Resolver } from 'type-graphql';
import { EnumLabelsArgs } from './enum-labels.input.js';
import { ENUM_LABELS } from './enum-labels.generated.js';
import { EnumLabels } from './enum-labels.type.js';
import { Language } from './language.enums.js';

/** The enums with the labels of one language. */
function labelsIn(place: 1 | 2): EnumLabels[] {
  return Object.entries(ENUM_LABELS).map(([name, values]) => ({ name, values: values.map((words) => ({ value: words[0], label: words[place] })) }));
}

const LABELS = { [Language.DA]: labelsIn(1), [Language.EN]: labelsIn(2) };

@Resolver(() => EnumLabels)
export class EnumLabelFields {
  @Directive('@listSize(assumedSize: 100)')
  @RootField(() => [EnumLabels], {
    args: () => EnumLabelsArgs,
    description: 'Every enum of the graph, with what each of its values is called for people; for who shows values, once.',
  })
  enumLabels({ language }: EnumLabelsArgs) {
    return LABELS[language];
  }
}
