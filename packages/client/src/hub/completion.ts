import type { Command } from 'commander';

/** A script for bash, or for zsh by its bash completion: commands, their options, and the names of questions after `ask`. */
export function completionScript(shell: string, program: Command, questions: readonly string[]): string | undefined {
  if (shell !== 'bash' && shell !== 'zsh') return undefined;
  const options = (command: Command) => command.options.map(({ long }) => long).join(' ');
  const cases = program.commands.map((command) => {
    const words = [options(command), options(program), ...(command.name() === 'ask' ? questions : [])];
    return `    ${command.name()}) words="${words.filter(Boolean).join(' ')}" ;;`;
  });
  return [
    ...(shell === 'zsh' ? ['autoload -U +X bashcompinit && bashcompinit'] : []),
    '_hub() {',
    `  local words="${program.commands.map((command) => command.name()).join(' ')} ${options(program)}"`,
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    '  esac',
    '  COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))',
    '}',
    'complete -o default -F _hub hub',
    '',
  ].join('\n');
}
