/** Where leads go on to. Secrets stand in the environment, under the delivery's id in capitals. */
export type DeliveryConfig = {
    channel: 'webhook';
    /** Where each event is posted to. */
    url: string;
    /** Who reads it: `operator`, or an entry of `recipients`. */
    recipient: string;
    /** The forms whose leads go there; all of them when left out. */
    forms?: string[];
};
