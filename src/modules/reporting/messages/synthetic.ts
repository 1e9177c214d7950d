import type { Messages } from '#kernel/message.ts';

export const messages = {
  'reporting.periodSimulated': { vi: 'Bắt đầu mô phỏng kỳ {from} – {to} của phương án {plan}: mọi số liệu của kỳ này là dữ liệu mô phỏng', en: 'Begins to simulate {from} to {to} of plan {plan}: every figure of these days is synthetic' },
} satisfies Messages;
