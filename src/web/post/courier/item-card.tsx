import { useState } from 'react';
import { messages as cashWords } from '#modules/payment/messages/cash.ts';
import { Button } from '#web/ui/button.tsx';
import { useSay, useSayCode } from '#web/ui/language.tsx';
import { Chip } from '#web/ui/mark.tsx';
import { dayShort, money } from '#web/ui/show.ts';
import { toneOfState } from '../tones.ts';
import { postalWords } from '../words.ts';
import { AttemptDialog, InviteDialog } from './door-dialogs.tsx';
import { mayAtDoor, type Item } from './questions.ts';
import { courierText } from './text.ts';

export type ItemActs = { readonly onSetOut: (item: Item) => void; readonly onDeliver: (item: Item) => void; readonly onReload: () => void; readonly settingOut: boolean };

/** One shipment in the courier's hands: whom to, what to collect, and what can be done at the door. */
export function ItemCard({ item, acts }: { item: Item; acts: ItemActs }) {
  const t = useSay(courierText);
  const word = useSayCode(postalWords);
  return (
    <li className="card courier-item">
      <p className="row spread">
        <Chip tone={toneOfState(item.state)}>{word(`postal.state.${item.state}`)}</Chip>
        {item.promisedDay === null ? null : <Chip tone={item.late ? 'late' : 'quiet'}>{t(item.late ? 'late' : 'due', { day: dayShort(item.promisedDay) })}</Chip>}
      </p>
      <PersonLines person={item.person} />
      <p className="small">
        <span className="code">{item.postingNo ?? t('noNumber')}</span> · {item.procedureName}
      </p>
      {item.direction === 'out' ? <DoorLines item={item} /> : null}
      <DoorActs item={item} acts={acts} />
    </li>
  );
}

/** Name, address and a telephone to press. */
export function PersonLines({ person }: { person: Item['person'] }) {
  return (
    <>
      <h3 className="courier-name">{person.name}</h3>
      <ContactLines person={person} />
    </>
  );
}

/** Where she lives, and a telephone to press. */
export function ContactLines({ person }: { person: Item['person'] }) {
  const t = useSay(courierText);
  return (
    <>
      <p>{person.address}</p>
      {person.phone === null ? (
        <p className="small">{t('noPhone')}</p>
      ) : (
        <a className="button" href={`tel:${person.phone.replaceAll(/[^\d+]/g, '')}`}>
          {t('call', { phone: person.phone })}
        </a>
      )}
    </>
  );
}

function DoorLines({ item }: { item: Item }) {
  const t = useSay(courierText);
  const purse = useSayCode(cashWords);
  return (
    <>
      {item.owed.length === 0 ? <p>{t('nothingOwed')}</p> : null}
      {item.owed.map((owed) => (
        <p key={owed.purse} className="owed-line">
          <span>
            {t('collect')}: {purse(`purse.${owed.purse}`)}
          </span>
          <span className="strong">{money(owed.owedVnd)}</span>
        </p>
      ))}
      {item.papersToRecover.length > 0 ? (
        <p className="notice warn">
          <span className="strong">{t('takeBack')}:</span> {item.papersToRecover.map((paper) => paper.name).join('; ')}
        </p>
      ) : null}
      {item.refusal ? <p>{t('refusalLetter')}</p> : null}
      {item.lastInvitedAt === null ? null : <p>{t('invited', { count: item.invitations, day: dayShort(item.lastInvitedAt) })}</p>}
    </>
  );
}

function DoorActs({ item, acts }: { item: Item; acts: ItemActs }) {
  const t = useSay(courierText);
  const [asking, setAsking] = useState<'attempt' | 'invite'>();
  const close = () => setAsking(undefined);
  const numbered = item.postingNo !== null;
  const offered = {
    deliver: mayAtDoor(item, 'DELIVERED'),
    setOut: numbered && mayAtDoor(item, 'OUT_FOR_DELIVERY'),
    attempt: numbered && mayAtDoor(item, 'ATTEMPT_FAILED'),
    invite: mayAtDoor(item, 'NOTIFIED'),
  };
  if (!Object.values(offered).includes(true)) return <p className="small">{t('onWay')}</p>;
  return (
    <div className="courier-acts">
      {offered.deliver ? (
        <Button look="main" onPress={() => acts.onDeliver(item)}>
          {t('deliver')}
        </Button>
      ) : null}
      {offered.setOut ? (
        <Button onPress={() => acts.onSetOut(item)} pending={acts.settingOut}>
          {t('setOut')}
        </Button>
      ) : null}
      {offered.attempt ? <Button onPress={() => setAsking('attempt')}>{t('attempt')}</Button> : null}
      {offered.invite ? <Button onPress={() => setAsking('invite')}>{t('invite')}</Button> : null}
      {asking === 'attempt' ? <AttemptDialog item={item} onClose={close} onReload={acts.onReload} /> : null}
      {asking === 'invite' ? <InviteDialog item={item} onClose={close} onReload={acts.onReload} /> : null}
    </div>
  );
}
