import type { LinkProps } from '@tanstack/react-router';
import type { partsText } from './text.ts';

type Section = { readonly to: NonNullable<LinkProps['to']>; readonly words: keyof typeof partsText; readonly anyOf: readonly string[]; readonly without?: string; /** Pages that belong to it and stand elsewhere. */ readonly also?: readonly string[] };

/** The sections of the bar, each for those who may do at least one of its acts; `without`: and who have not this other, nearer way to it. */
export const SECTIONS: readonly Section[] = [
  { to: '/quay', words: 'counter', anyOf: ['dossier.guide', 'dossier.receive'], also: ['/ho-tro', '/ho-so-truc-tuyen'] },
  { to: '/tiep-nhan', words: 'receive', anyOf: ['dossier.receive'] },
  { to: '/tra-ket-qua', words: 'return', anyOf: ['dossier.receive'] },
  { to: '/ban-giao', words: 'handover', anyOf: ['custody.handOver', 'custody.accept'] },
  { to: '/phat', words: 'courier', anyOf: ['postal.deliver'], without: 'dossier.receive' },
  { to: '/ho-so', words: 'dossiers', anyOf: ['dossier.view'] },
  { to: '/buu-chinh', words: 'post', anyOf: ['postal.look'], also: ['/su-co'] },
  { to: '/ca-quy', words: 'till', anyOf: ['payment.cash'] },
  { to: '/thu-phi', words: 'moneyDesk', anyOf: ['payment.countersign'] },
  { to: '/bang-dieu-hanh', words: 'board', anyOf: ['report.board'], without: 'dossier.receive' },
  { to: '/bao-cao', words: 'report', anyOf: ['report.read'], also: ['/bang-dieu-hanh'] },
  { to: '/quan-tri/danh-muc', words: 'catalogue', anyOf: ['catalogue.edit'], also: ['/quan-tri/to-khai'] },
  { to: '/quan-tri/chat-luong', words: 'quality', anyOf: ['catalogue.edit'] },
  { to: '/quan-tri/nhan-su', words: 'staff', anyOf: ['access.manage'] },
  { to: '/quan-tri/lich', words: 'calendar', anyOf: ['calendar.edit'] },
  { to: '/quan-tri/don-vi', words: 'units', anyOf: ['organisation.edit'] },
  { to: '/quan-tri/phi', words: 'fees', anyOf: ['payment.configure'] },
  { to: '/quan-tri/tin-bao', words: 'messaging', anyOf: ['integration.manage'] },
  { to: '/quan-tri/tich-hop', words: 'integration', anyOf: ['integration.manage'] },
];
