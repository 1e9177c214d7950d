import { Navigate } from '@tanstack/react-router';
import { useMay } from '#web/parts/session.tsx';

/** Where the day begins for whoever signs in: at the counter, with her dossiers, with her board or the figures, or with the catalogue. */
export function StartPage() {
  const may = useMay();
  if (may('dossier.guide')) return <Navigate to="/quay" replace />;
  if (may('dossier.view')) return <Navigate to="/ho-so" replace />;
  if (may('report.board')) return <Navigate to="/bang-dieu-hanh" replace />;
  if (may('report.read')) return <Navigate to="/bao-cao" replace />;
  return <Navigate to="/quan-tri/danh-muc" replace />;
}
