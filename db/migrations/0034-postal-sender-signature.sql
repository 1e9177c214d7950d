-- room: postal
-- Pick-up at the sender's door: her mark on the screen, where she did not sign the phiếu gửi on paper.
create table shipment_sender_signature (
  shipment_id uuid primary key references shipment (id),
  signature text not null check (length(signature) between 20 and 60000),
  signed_at timestamptz not null
);
comment on column shipment_sender_signature.signature is 'the stroke on the screen as an SVG path; personal, erased with the people';
