/** Events posted by Standard Webhooks, signed with the secret of `ASSENT_<ID>_SECRET`. */
export type WebhookConfig = {
    channel: 'webhook';
    url: string;
    /** Who reads it: `operator`, or an entry of `recipients`. */
    recipient: string;
    /** The forms whose leads go there; all of them when left out. */
    forms?: string[];
};
/** Events by mail, over the server of `ASSENT_<ID>_URL`; recipient and forms as for a webhook. */
export type MailConfig = {
    channel: 'mail';
    to: string[];
    from: string;
    recipient: string;
    forms?: string[];
};
/** Events in a messenger's chat, by the bot of `ASSENT_<ID>_TOKEN`; recipient and forms as for a webhook. */
type MessengerConfig<Name extends string> = {
    channel: Name;
    /** The chat's id. */
    chat: string;
    /** `full`: with name and phone; the lead's number and link alone when left out. */
    content?: 'full';
    /** Another origin than the messenger's own, such as a proxy of it. */
    api?: string;
    recipient: string;
    forms?: string[];
};
/** A chat of Telegram. */
export type TelegramConfig = MessengerConfig<'telegram'>;
/** A chat of MAX. */
export type MaxConfig = MessengerConfig<'max'>;
/** Leads, or deals, of the Bitrix24 portal of `ASSENT_<ID>_URL`; recipient and forms as for a webhook. */
export type Bitrix24Config = {
    channel: 'bitrix24';
    recipient: string;
    forms?: string[];
};
/** Leads of an amoCRM account, by the long-lived token of `ASSENT_<ID>_TOKEN`; recipient and forms as for a webhook. */
export type AmocrmConfig = {
    channel: 'amocrm';
    /** What stands before `.amocrm.ru` in the account's address. */
    account: string;
    /** Another origin than `https://<account>.amocrm.ru`. */
    api?: string;
    recipient: string;
    forms?: string[];
};
/** Where leads go on to. Secrets stand in the environment, under the delivery's id in capitals. */
export type DeliveryConfig = AmocrmConfig | Bitrix24Config | WebhookConfig | MailConfig | TelegramConfig | MaxConfig;
export {};
