import { expect, test } from 'vitest';
import { roleOf } from '../../../src/audit/site/roleOf';

/** Words as banners have them, of each language. */
const SAID: Record<string, Record<string, string>> = {
  en: {
    accept:
      'Accept|ACCEPT ALL|Accept & close|I accept|Agree|I AGREE|Agree and proceed|Allow all cookies|Enable all|Consent|OK|Okay!|✓ Got it|Yes, I agree|I understand|That’s fine|Continue',
    decline:
      'Decline|Decline all|REJECT ALL|Refuse|Deny|Deny all|I do not accept|I don’t agree|Do not consent|No thanks|No, thank you|Necessary only|Only necessary|Use necessary cookies only|Essential cookies only|Accept only essential|Accept necessary|Continue without accepting →|Opt out|Disable all|Strictly necessary only',
    settings:
      'Settings|Cookie settings|Preferences|Manage cookies|Manage options|Customize|Customise|More options|Let me choose|Show purposes|Your privacy choices|Change my preferences',
    save: 'Save|Save settings|Save & exit|Confirm my choices|Accept selected|Allow selection|Apply',
    withdraw: 'Withdraw consent|Revoke my consent',
  },
  ru: {
    accept:
      'Принять|ПРИНЯТЬ ВСЕ|Принять все cookie|Принимаю|Согласен|Я согласна|Соглашаюсь|Разрешить все|Хорошо|Понятно|ОК|Ок, понятно|Да, согласен|Даю согласие|Подтверждаю|Продолжить',
    decline:
      'Отклонить|Отклонить все|ОТКАЗАТЬСЯ|Отказываюсь|Не согласен|Не принимать|Не разрешать|Запретить все|Только необходимые|Принять только необходимые|Только обязательные|Принять необходимые|Продолжить без согласия|Нет, спасибо|Нет',
    settings:
      'Настроить|Настройки|Настройки cookie|Выбрать|Параметры|Управление файлами cookie|Изменить выбор|Показать подробности',
    save: 'Сохранить|Сохранить выбор|Подтвердить выбор|Принять выбранные|Разрешить выбранные|Применить',
    withdraw: 'Отозвать согласие|Отзыв согласия',
  },
  de: {
    accept:
      'Akzeptieren|ALLE AKZEPTIEREN|Alles akzeptieren|Zustimmen|Zustimmen und weiter|Ich stimme zu|Einverstanden|Alle erlauben|Alle Cookies zulassen|Annehmen|Verstanden|Ja, gerne',
    decline:
      'Ablehnen|ALLE ABLEHNEN|Verweigern|Nicht zustimmen|Nur notwendige Cookies|Nur erforderliche|Nur essenzielle Cookies akzeptieren|Nur technisch notwendige|Notwendige Cookies akzeptieren|Weiter ohne Einwilligung|Nein, danke',
    settings:
      'Einstellungen|Cookie-Einstellungen|Anpassen|Auswählen|Verwalten|Individuelle Einstellungen|Optionen|Details anzeigen|Einwilligung ändern',
    save: 'Speichern|Auswahl speichern|Auswahl erlauben|Auswahl bestätigen|Einstellungen speichern|Übernehmen',
    withdraw: 'Einwilligung widerrufen|Zustimmung widerrufen',
  },
  fr: {
    accept:
      'Accepter|TOUT ACCEPTER|J’accepte|Accepter et fermer|Autoriser|Tout autoriser|D’accord|J’ai compris|Je consens|Oui, j’accepte|Tout activer',
    decline:
      'Refuser|TOUT REFUSER|Je refuse|Continuer sans accepter|Rejeter|Je n’accepte pas|Non merci|Interdire tous les cookies|Tout désactiver|Cookies nécessaires uniquement|Accepter uniquement les cookies nécessaires',
    settings:
      'Personnaliser|Paramétrer|Paramètres des cookies|Gérer mes choix|Gérer les cookies|Préférences|Choisir|Voir les détails|Modifier mon consentement',
    save: 'Enregistrer|Sauvegarder|Confirmer mes choix|Valider',
    withdraw: 'Retirer mon consentement|Révoquer mon consentement',
  },
  es: {
    accept:
      'Aceptar|ACEPTAR TODO|Aceptar todas|Acepto|Aceptar y continuar|Permitir todas|Estoy de acuerdo|Entendido|Doy mi consentimiento|Sí, acepto',
    decline:
      'Rechazar|RECHAZAR TODO|Denegar|No aceptar|No acepto|No, gracias|Solo necesarias|Sólo las necesarias|Aceptar solo las esenciales|Continuar sin aceptar|Usar solo cookies técnicas',
    settings:
      'Configurar|Configuración de cookies|Ajustes|Personalizar|Preferencias|Gestionar cookies|Más opciones|Administrar|Mostrar detalles|Cambiar mi elección',
    save: 'Guardar|Guardar configuración|Confirmar selección|Permitir la selección',
    withdraw: 'Retirar consentimiento|Revocar consentimiento',
  },
  it: {
    accept:
      'Accetta|ACCETTA TUTTI|Accetto|Accetta e chiudi|Acconsento|Consenti tutti|Ho capito|Va bene|Sono d’accordo|Sì',
    decline:
      'Rifiuta|RIFIUTA TUTTO|Nega|Non accetto|Continua senza accettare|Solo necessari|Solo cookie necessari|Accetta solo i necessari|Usa solo i cookie tecnici|No, grazie',
    settings:
      'Personalizza|Impostazioni cookie|Preferenze|Gestisci opzioni|Scegli|Mostra dettagli|Modifica preferenze',
    save: 'Salva|Salva preferenze|Conferma le mie scelte|Consenti selezione|Accetta selezionati',
    withdraw: 'Revoca il consenso|Ritira il consenso',
  },
  pl: {
    accept:
      'Akceptuję|AKCEPTUJ WSZYSTKIE|Zaakceptuj wszystko|Zgadzam się|Zgoda|Wyrażam zgodę|Zezwól na wszystkie|Rozumiem|Akceptuję i przechodzę do serwisu|Tak',
    decline:
      'Odrzuć|ODRZUĆ WSZYSTKIE|Odmawiam|Odmów|Nie zgadzam się|Nie akceptuję|Nie wyrażam zgody|Tylko niezbędne|Akceptuj tylko niezbędne|Kontynuuj bez akceptacji|Nie, dziękuję',
    settings:
      'Ustawienia|Ustawienia plików cookie|Dostosuj|Zarządzaj plikami cookie|Preferencje|Wybierz|Pokaż szczegóły|Więcej opcji|Zmień zgody',
    save: 'Zapisz|Zapisz ustawienia|Potwierdź wybór|Zezwól na wybór|Zatwierdź',
    withdraw: 'Wycofaj zgodę|Cofnij zgodę',
  },
};

const cases = Object.entries(SAID).flatMap(([language, roles]) =>
  Object.entries(roles).flatMap(([role, said]) =>
    said.split('|').map((words) => [language, words, role] as const),
  ),
);

test.each(cases)('%s: %s → %s', (_, words, role) => {
  expect(roleOf(words, 'button')).toBe(role);
});

test.each([
  'Cookie policy',
  'Learn more',
  'Accept our terms of service',
  'Политика обработки персональных данных',
  'Согласие на обработку персональных данных',
  'Пользовательское соглашение',
  'Подробнее',
  'Datenschutzerklärung',
  'Impressum',
  'Politique de confidentialité',
  'Política de cookies',
  'Informativa sulla privacy',
  'Polityka prywatności',
])('a link “%s” asks nothing', (words) => {
  expect(roleOf(words, 'link')).toBeUndefined();
});

test.each([
  'Subscribe',
  'Sign up for the newsletter',
  'Подписаться',
  'Anmelden',
  'S’abonner',
  'Close',
  'Закрыть',
  'Buy now',
  'Send',
  'Okra & other vegetables',
  'Нетто',
  'Даты доставки',
  'Noten',
  'Rezept',
  'A sentence that goes on for so long that no button would ever have it: we accept all',
])('“%s” on a button is no choice', (words) => {
  expect(roleOf(words, 'button')).toBeUndefined();
});
