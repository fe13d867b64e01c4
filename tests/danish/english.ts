/** Frequent words of English that Danish does not have; what both have ("for", "under", "to", "it", "by", "end", "last") tells nothing. */
const ENGLISH = new Set(
  (
    'about after against also among and any are as because been before being between both but could did does each either every everywhere first former four from ' +
    'has into is its itself many may much must need neither never new none nor not now of often on once only or other our own shall should since so such than that ' +
    'the their them then there these they this those three through today together too two until upon was we were what when where whether which while who whom ' +
    'whose why will with within without would yet you your ' +
    'across agreement agreements approval approved area areas body bodies changes chapter citizen citizens continuously contracts cost costs council councils date ' +
    'dates day deadline decided decision document documents election event events expected failed form given group groups guidance identifies interface ' +
    'interfaces knowledge launched leader made makes meeting meetings member members minimum municipal municipalities municipality needs needed number overview page ' +
    'playbook priority programme proposal published purpose question questions read readiness recommendation report requests requirement requirements responsible ' +
    'role roles rule rules sent share shared sign signed solution solutions sources stated strategy supplier suppliers systems task template tender text texts time ' +
    'training used users vendor vendors wishes work works year years'
  ).split(' '),
);

/** What a text quotes, which stays in the words of its source. */
const QUOTED = /»[^«]*«/g;

/** The English words of a text, outside its quotations; empty for a Danish one. */
export function englishIn(text: string): string[] {
  const words =
    text
      .replace(QUOTED, ' ')
      .toLowerCase()
      .match(/[\p{L}’'-]+/gu) ?? [];
  return words.filter((word) => ENGLISH.has(word));
}
