import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isLeafType, isListType, Kind, parse, Source, typeFromAST } from 'graphql';
import { parse as parseYaml } from 'yaml';
import { partsOf } from '../../gateway/dist/files/parts.js';
import { tablesOf } from '../../gateway/dist/files/tables.js';

/** The ready questions of the portal's view Ask, and the file that each one's operation stands in. */
export async function readyQuestions(root) {
  const folder = join(root, 'packages/portal/src/views/ask');
  const read = async (name) => parseYaml(await readFile(join(folder, name), 'utf8'));
  const [questions, fieldNames] = [await read('questions.yaml'), await read('fields.yaml')];
  const documents = await Promise.all(
    questions.map(async ({ of }) => parse(new Source(await readFile(join(root, `tests/portfolio/${of}.graphql`), 'utf8'), of), { noLocation: true })),
  );
  return { folder, questions: questions.map((question, index) => ({ ...question, document: documents[index] })), fieldNames };
}

/**
 * The operation with the portal's own fragments for those of the same name, so that sources are cited as in every view, and with how far the data reach,
 * which stands at every view's foot.
 */
export function asOfPortal(document, fragments) {
  const own = new Map(fragments.flatMap(({ definitions }) => definitions).map((fragment) => [fragment.name.value, fragment]));
  const [dataAsOf] = parse('{ dataAsOf { asOf } }', { noLocation: true }).definitions[0].selectionSet.selections;
  const definitions = document.definitions.map((definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return own.get(definition.name.value) ?? definition;
    return { ...definition, selectionSet: { ...definition.selectionSet, selections: [...definition.selectionSet.selections, dataAsOf] } };
  });
  return { ...document, definitions };
}

/** What the view has to know of an operation: what it takes, and what its answer is made of, with its words. */
export function shapeOf(schema, document, fieldNames, enumLabels) {
  const [operation] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]));
  const enums = {};
  const labelled = (type) => {
    enums[type.name] ??= Object.fromEntries(enumLabels[type.name].map(([value, danish, english]) => [value, [danish, english]]));
  };

  const fieldsOf = (type, selectionSet) => {
    const fields = new Map();
    const add = (parent, { selections }) => {
      for (const selection of selections) {
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const { typeCondition, selectionSet: own } = fragments.get(selection.name.value);
          add(schema.getType(typeCondition.name.value), own);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          add(selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent, selection.selectionSet);
        } else if (!selection.name.value.startsWith('__')) {
          const key = (selection.alias ?? selection.name).value;
          fields.set(key, fieldOf(key, parent, selection));
        }
      }
    };
    add(type, selectionSet);
    return [...fields.values()];
  };

  const fieldOf = (key, parent, { name, selectionSet }) => {
    const { type } = parent.getFields()[name.value];
    const named = getNamedType(type);
    const isList = isListType(getNullableType(type));
    const words = fieldNames[`${parent.name}.${key}`] ?? fieldNames[key];
    const isShown = !(
      key === 'id' ||
      key === 'nodes' ||
      key === 'totalCount' ||
      key === 'sources' ||
      key === 'section' ||
      key === 'title' ||
      /basis$/i.test(key)
    );
    if (!words && isShown && parent.name !== 'Citation' && key !== 'dataAsOf') throw new Error(`fields.yaml has no name of ${parent.name}.${key}`);
    if (isEnumType(named)) labelled(named);
    // Texts of the graph's own, which have words here as the values of an enum have.
    const place = `${parent.name}.${key}`;
    const texts = Object.entries(fieldNames).filter(([name]) => name.startsWith(`${place}=`));
    if (texts.length > 0) enums[place] = Object.fromEntries(texts.map(([name, both]) => [name.slice(place.length + 1), both]));
    return {
      key,
      ...(words && { words }),
      type: texts.length > 0 ? place : named.name,
      ...(isList && { isList }),
      ...((isEnumType(named) || texts.length > 0) && { isEnum: true }),
      // What sources are made of is the same everywhere, and known.
      ...(!isLeafType(named) && { fields: named.name === 'Citation' ? [] : fieldsOf(named, selectionSet) }),
    };
  };

  const fields = fieldsOf(schema.getQueryType(), operation.selectionSet).filter(({ key }) => key !== 'dataAsOf');
  const variables = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const named = getNamedType(typeFromAST(schema, type));
    if (isEnumType(named)) labelled(named);
    return { name: variable.name.value, type: named.name, isList: isListType(getNullableType(typeFromAST(schema, type))), isEnum: isEnumType(named) };
  });
  return { variables, fields, enums };
}

/** Whether an operation's answer as a file is one table, as a CSV is, with all that it may include. */
export function isOneTable(schema, document) {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const example = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, type: node }) => {
      const type = typeFromAST(schema, node);
      return [variable.name.value, exampleOf(getNamedType(type), isListType(getNullableType(type)))];
    }),
  );
  return tablesOf(partsOf({ schema, document, operation, variables: example })).length === 1;
}

/** A value of a type of variables, whatever it is: which tables an answer has follows from the operation alone. */
function exampleOf(type, isList) {
  const value = isEnumType(type) ? type.getValues()[0].name : isInputObjectType(type) ? {} : ({ Date: '2025-11-21', Int: 1, Boolean: true }[type.name] ?? 'id');
  return isList ? [value] : value;
}
