import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { operation } from '#kernel/operation.ts';
import { CHANNELS_COMPARED } from '../rules/channel-figures.ts';
import { askedDays, askedRefusals, Heading } from './asked.ts';
import { Figure } from './figure.ts';

const Text = Type.String();
const Both = Type.Object({ vi: Text, en: Text });

export const compareChannels = operation({
  id: 'compareChannels',
  room: 'reporting',
  method: 'GET',
  path: '/reports/channels',
  door: 'read',
  permission: 'report.read',
  summary: 'Six ways to the one-stop beside each other: volume, time to receive, time to result, right first time, late and whose, what it cost the citizen',
  input: Type.Object({ ...askedDays }),
  output: Type.Object({
    heading: Heading,
    explains: { ...Both, description: 'what the six have in common and why they are not added' },
    channels: Type.Array(Type.Object({ id: OneOf(CHANNELS_COMPARED), name: Both, figures: Type.Array(Figure) }), { description: 'in one order, each with the same figures in the same order' }),
  }),
  refusals: [...askedRefusals],
});
