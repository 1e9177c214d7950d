import type { Messages } from '#kernel/message.ts';
import { PILOT_DEFINITIONS } from '../rules/pilot-figures.ts';
import { NARRATIVE_WORDS, STATE_WORDS, WAY_WORDS } from '../rules/pilot-words.ts';

/** Sentences about the report of a plan. */
export const messages = {
  'reporting.planUnknown': { vi: 'Không có phương án mang mã {plan}. Hãy chọn lại trong danh sách phương án.', en: 'There is no plan of the code {plan}. Choose one from the list of plans.' },
  'reporting.narrativeEmpty': { vi: 'Đoạn văn chưa có chữ nào. Hãy viết nội dung rồi lưu lại.', en: 'The paragraph has no words. Write something and save again.' },
  'reporting.narrativeChanged': { vi: 'Trong lúc bạn viết, đã có người lưu phiên bản {version}. Hãy mở phiên bản đó, ghép phần của mình vào rồi lưu lại.', en: 'While you wrote, somebody saved version {version}. Open it, put your part into it and save again.' },
  'reporting.narrativeSame': { vi: 'Nội dung không khác phiên bản {version} đang có. Hãy sửa rồi lưu, hoặc bỏ qua.', en: 'The text is the same as version {version}. Change it and save, or leave it.' },
  'reporting.narrativeSaved': { vi: 'Đã lưu đoạn “{part|reporting.narrative}” của phương án {plan}, phiên bản {version}', en: 'Paragraph “{part|reporting.narrative}” of plan {plan} saved, version {version}' },
  'reporting.pilotPrinted': { vi: 'Đã in báo cáo phương án {plan}, kỳ {from} đến {to}', en: 'Report of plan {plan} printed, from {from} to {to}' },
  'reporting.narrative.advantages': NARRATIVE_WORDS.advantages,
  'reporting.narrative.difficulties': NARRATIVE_WORDS.difficulties,
  'reporting.narrative.proposals': NARRATIVE_WORDS.proposals,
  'reporting.habit.onlineShare': PILOT_DEFINITIONS.onlineShare.name,
  'reporting.habit.aloneShare': PILOT_DEFINITIONS.aloneShare.name,
  'reporting.habit.postInShare': PILOT_DEFINITIONS.postInShare.name,
  'reporting.habit.postOutShare': PILOT_DEFINITIONS.postOutShare.name,
  'reporting.way.counterAgency': WAY_WORDS.counterAgency,
  'reporting.way.counterPost': WAY_WORDS.counterPost,
  'reporting.way.onlineAlone': WAY_WORDS.onlineAlone,
  'reporting.way.onlineHelped': WAY_WORDS.onlineHelped,
  'reporting.way.post': WAY_WORDS.post,
  'reporting.target.met': STATE_WORDS.met,
  'reporting.target.notMet': STATE_WORDS.notMet,
  'reporting.target.notDue': STATE_WORDS.notDue,
  'reporting.target.notMeasured': STATE_WORDS.notMeasured,
  'reporting.target.notComparable': STATE_WORDS.notComparable,
} satisfies Messages;
