import { Document, LanguageLink } from './document.tsx';
import { aboutIn, operationsIn, type ShownOperation } from './openapi.ts';
import type { ApiProps } from './props.ts';
import { citizenText } from './text.ts';

/** The interface as people read it: every operation by its room, with the fields it takes. */
export function ApiPage({ language, demo, document }: ApiProps) {
  const t = (key: keyof typeof citizenText) => citizenText[key][language];
  const { title, version } = aboutIn(document);
  const rooms = [...Map.groupBy(operationsIn(document), (operation) => operation.room)];
  return (
    <Document language={language} demo={demo} title={t('apiTitle')} home="/" languageSwitch={<LanguageLink language={language} path="/api/docs" />} wide>
      <h1>{`${title} · ${t('apiTitle')}`}</h1>
      <p className="lead">
        {t('apiHow')} <a href="/api/openapi.json">{`${t('apiDocument')} (${version})`}</a>
      </p>
      <nav aria-label={t('rooms')} className="rooms">
        {rooms.map(([room, its]) => (
          <a key={room} href={`#${room}`}>
            {`${room} (${its.length})`}
          </a>
        ))}
      </nav>
      {rooms.map(([room, its]) => (
        <section key={room} id={room} className="room">
          <h2>{room}</h2>
          {its.map((operation) => (
            <Operation key={operation.id} operation={operation} t={t} />
          ))}
        </section>
      ))}
    </Document>
  );
}

function Operation({ operation, t }: { operation: ShownOperation; t: (key: keyof typeof citizenText) => string }) {
  return (
    <article className="card" id={operation.id}>
      <h3>
        <code>{operation.id}</code>
      </h3>
      <p>
        <code>{`${operation.method} ${operation.path}`}</code>
      </p>
      <p lang="en">{operation.summary}</p>
      {operation.fields.length === 0 ? (
        <p className="small">{t('noFields')}</p>
      ) : (
        <div className="scroll" role="region" aria-label={operation.id} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('field')}</th>
                <th scope="col">{t('place')}</th>
                <th scope="col">{t('type')}</th>
                <th scope="col">{t('meaning')}</th>
              </tr>
            </thead>
            <tbody>
              {operation.fields.map((field) => (
                <tr key={`${field.place} ${field.name}`}>
                  <th scope="row">
                    <code>{field.name}</code>
                  </th>
                  <td>{field.place}</td>
                  <td>{field.type}</td>
                  <td>{[t(field.required ? 'required' : 'optional'), ...(field.note ? [field.note] : [])].join('; ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </article>
  );
}
