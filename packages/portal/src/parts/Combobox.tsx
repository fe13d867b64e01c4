import { useState } from 'react';
import { useCombobox } from 'downshift';
import { m } from '#messages';

export type Option = readonly [value: string, text: string];

interface ComboboxProps {
  id: string;
  label: string;
  options: readonly Option[];
  value: string;
  onChoose(value: string): void;
}

const { InputBlur, InputChange, InputKeyDownEscape } = useCombobox.stateChangeTypes;

/** One of many, found by parts of its words: arrows, Enter and Escape as in the combobox of the ARIA Authoring Practices Guide. */
export function Combobox({ id, label, options, value, onChoose }: ComboboxProps) {
  const [typed, setTyped] = useState('');
  // What the address names is shown also while the others are not known.
  const chosen = options.find(([known]) => known === value) ?? ([value, value] as const);
  const words = folded(typed).split(' ').filter(Boolean);
  const shown = options.filter(([, text]) => words.every((word) => folded(text).includes(word)));
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps, getToggleButtonProps } = useCombobox<Option>({
    items: [...shown],
    inputId: id,
    selectedItem: chosen,
    itemToString: (option) => option?.[1] ?? '',
    itemToKey: (option) => option?.join(' '),
    defaultHighlightedIndex: 0,
    stateReducer: (state, { type, changes }) => {
      // Words that lead to nothing are not the choice: it stands as it was.
      if (type === InputKeyDownEscape) return { ...changes, selectedItem: state.selectedItem, inputValue: chosen[1] };
      return type === InputBlur ? { ...changes, inputValue: (changes.selectedItem ?? chosen)[1] } : changes;
    },
    onInputValueChange: ({ type, inputValue }) => setTyped(type === InputChange ? inputValue : ''),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem[0]),
  });
  const input = getInputProps({
    onFocus: ({ currentTarget }) => currentTarget.select(),
    onKeyDown: ({ key }) => {
      // Said at once: downshift says it when it has been drawn, and a second Enter, which asks, may come before.
      const highlighted = isOpen && key === 'Enter' ? shown[highlightedIndex] : undefined;
      if (highlighted) onChoose(highlighted[0]);
    },
  });
  return (
    <div className="combobox">
      <label {...getLabelProps()}>{label}</label>
      <div className="combobox-field">
        <input {...input} className="form-input" autoComplete="off" spellCheck={false} />
        <button type="button" {...getToggleButtonProps()} aria-label={m.show_choices()} className="combobox-button" />
      </div>
      <ul {...getMenuProps()} className="combobox-list" hidden={!isOpen || shown.length === 0}>
        {isOpen &&
          shown.map((option, index) => (
            <li key={option[0]} {...getItemProps({ item: option, index })} className={index === highlightedIndex ? 'combobox-active' : undefined}>
              {option[1]}
            </li>
          ))}
      </ul>
      <p role="status" className="hint">
        {isOpen && shown.length === 0 && m.no_choice_so()}
      </p>
    </div>
  );
}

/** As people type names without Danish letters: »aaboe« finds Åbø. */
function folded(text: string): string {
  return text.toLocaleLowerCase('da').replaceAll('å', 'aa').replaceAll('æ', 'ae').replaceAll('ø', 'oe');
}
