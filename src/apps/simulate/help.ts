import { recordAssistance } from '#modules/assistance/service/sessions.ts';
import type { HelpKind } from '#modules/assistance/rules.ts';
import type { Context } from '#platform/context.ts';
import { act, nextPerson, type Play } from './play.ts';

/** What is done in a session for which no dossier of this house comes: on the citizen's own telephone or the kiosk, so that she types herself. */
const KINDS: readonly (readonly [readonly HelpKind[], number])[] = [
  [['guide'], 30], [['guide', 'fill'], 18], [['fill', 'submit'], 14], [['track'], 14], [['guide', 'track'], 8], [['fill', 'upload', 'submit'], 8], [['pay'], 3], [['accountHelp'], 5],
];

/** Somebody is helped with an online procedure; nobody is named. */
export async function helpOnline(play: Play, ctx: Context): Promise<void> {
  const { chance } = nextPerson(play);
  const { postal, officer } = play.town.crew;
  const helper = postal.length > 0 && chance.happens(0.9) ? chance.pick(postal) : officer;
  await act(play, { ...ctx, actor: helper }, recordAssistance, {
    device: chance.weighted([['ownPhone', 60], ['kiosk', 40]]),
    portal: chance.weighted([['provincial', 70], ['national', 30]]),
    kinds: [...chance.weighted(KINDS)],
    outcome: chance.weighted([['done', 80], ['continues', 15], ['notPossible', 5]]),
    procedureCode: chance.pick(play.town.offered).code,
    minutes: chance.between(2, 10),
  });
}
