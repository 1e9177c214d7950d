import { describe, expect, test } from 'vitest';
import { CHANGED as BY_COURIER } from './courier/questions.ts';
import { CHANGED as BY_MANIFEST } from './manifests/questions.ts';
import { CHANGED_BY_ACTS } from './shipment/questions.ts';

describe('after an act of the post', () => {
  test.each([['on a shipment', CHANGED_BY_ACTS], ['on a list', BY_MANIFEST], ['at the door', BY_COURIER]])('%s the lists of the desk are asked for anew: whom to invite, what is ready, what is out, where everything is', (_where, changed) => {
    expect(['listInvitationsDue', 'listReadyForPost', 'listDayCloseBlockers', 'getPostalOverview', 'listShipments', 'listCourierDay'].filter((list) => !changed.some((one) => one === list))).toEqual([]);
  });
});
