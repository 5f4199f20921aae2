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
/** Where leads go on to. Secrets stand in the environment, under the delivery's id in capitals. */
export type DeliveryConfig = WebhookConfig | MailConfig;
