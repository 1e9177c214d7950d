import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Value } from 'typebox/value';
import { pass } from '#apps/door.ts';
import type { House } from '#apps/house.ts';
import { bind } from '#apps/operations/bind.ts';
import { sessionSecret } from '#apps/server/cookies.ts';
import { aboutPage, cleanText, knockOf, send, sentenceOf, type Render } from '#apps/server/citizen-page.ts';
import { badInput, Refusal } from '#kernel/problem.ts';
import * as access from '#modules/access/contract.ts';
import * as session from '#modules/access/service/session.ts';
import * as contract from '#modules/postal/contract/tariff.ts';
import { WEIGHT_MAX_GRAMS } from '#modules/postal/rules/tariff.ts';
import { listPostalAreas } from '#modules/postal/service/areas.ts';
import { getTariff, quotePostage } from '#modules/postal/service/tariff.ts';

const tariff = bind(contract.getTariff, getTariff);
const areas = bind(contract.listPostalAreas, listPostalAreas);
const whoAmI = bind(access.whoAmI, session.whoAmI);
const quote = bind(contract.quotePostage, quotePostage);

const FIELDS = ['service', 'home', 'agency', 'weightGrams', 'group', 'slip'] as const;
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>;

/** The postage as the law has it displayed on the web (QĐ 45/2016/QĐ-TTg Đ12.2), with a form that reckons a price. */
export function addTariffPage(server: FastifyInstance, house: House, render: Render): void {
  server.get('/cuoc-buu-chinh', { schema: { hide: true } }, async (request, reply) => {
    const shown = { ...aboutPage(house, request), tariff: await pass(house, tariff, {}, knockOf(house, request), told), areas: await pass(house, areas, {}, knockOf(house, request), told), keeper: await isKeeper(house, request), asked: typedIn(request) };
    return answer(house, request, reply, (outcome) => render('renderTariff', { ...shown, ...outcome }));
  });
}

async function answer(house: House, request: FastifyRequest, reply: FastifyReply, render: (outcome: object) => string): Promise<FastifyReply> {
  const typed = typedIn(request);
  if (typed.service === '') return send(reply, 200, render({ quote: null, refusal: null }));
  try {
    const input = inputOf(typed);
    if (!Value.Check(contract.quotePostage.input, input)) throw new Refusal(badInput('postal.weightWrong', 'weightGrams', { limit: WEIGHT_MAX_GRAMS }));
    return send(reply, 200, render({ quote: await pass(house, quote, input, knockOf(house, request), told), refusal: null }));
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return send(reply, thrown.problem.status, render({ quote: null, refusal: { message: sentenceOf(thrown.problem), field: thrown.problem.facts['field'] ?? null } }));
  }
}

/** Whether somebody is signed in here who may load the tariff: she is shown the way to it. */
async function isKeeper(house: House, request: FastifyRequest): Promise<boolean> {
  const secret = sessionSecret(request);
  if (secret === undefined) return false;
  try {
    return await pass(house, whoAmI, {}, { ...knockOf(house, request), by: { secret } }, (me) => Value.Check(access.whoAmI.output, me) && me.permissions.includes(contract.importTariff.permission));
  } catch (thrown) {
    if (thrown instanceof Refusal) return false;
    throw thrown;
  }
}

function told(answered: unknown): unknown {
  return answered;
}

function typedIn(request: FastifyRequest): Typed {
  const read = (field: (typeof FIELDS)[number]) => cleanText(request.query, field);
  return { service: read('service'), home: read('home'), agency: read('agency'), weightGrams: read('weightGrams'), group: read('group'), slip: read('slip') };
}

/** A citizen says where she is and where the agency is; which of the two is the start follows from what is sent. */
function inputOf({ service, home, agency, weightGrams, group, slip }: Typed): object {
  const [fromArea, toArea] = service === 'RETURN' ? [agency, home] : [home, agency];
  return { service, fromArea, toArea, weightGrams: /^\d{1,6}$/.test(weightGrams) ? Number(weightGrams) : weightGrams, ...(group === '' ? {} : { group }), ...(slip === '' ? {} : { slip: true }) };
}
