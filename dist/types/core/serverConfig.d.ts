import type { DeliveryConfig } from './deliveryConfig';
/** The receiver's own settings. */
export type ServerConfig = {
    /** The receiver's own origin, as receipts and links name it; that of `receiver` when left out. */
    origin?: string;
    /** A file outside the data folder that each signed head of the ledger is written to as well. */
    headFile?: string;
    /** Posts a minute from one address; 60 when left out. */
    postsPerMinute?: number;
    /** The same for a whole network, an IPv4 /24 or an IPv6 /48; 600 when left out, `postsPerMinute` where that is more. */
    postsPerMinuteNetwork?: number;
    /** Leads a minute of one form, from all addresses together; 0, which is no limit, when left out. */
    postsPerMinuteForm?: number;
    /** Room for all that is set aside unverified, in MiB; 100 when left out. What would not fit is answered 429. */
    asideMiB?: number;
    /** Days after which what was set aside goes, if nobody takes it in; 90 when left out. */
    asideKeepDays?: number;
    /** Days for which a consent message is kept after its term; 1,095 when left out. */
    consentKeepDays?: number;
    /** Consent messages kept at most, beyond which the oldest go; 1,000,000 when left out. */
    consentRows?: number;
    /** Further days off in Russia, like `2027-01-11`, which do not count towards the term of an answer. */
    holidays?: string[];
    /** Take the visitor's address from `X-Forwarded-For`; only behind a proxy of one's own. */
    trustProxy?: boolean;
    /** How the visitor's network address is kept; `short` (last part zeroed) when left out. */
    address?: 'short' | 'full' | 'none';
    /** A form sent faster than this is set aside as suspect; 2 when left out, 0 never. */
    trapSeconds?: number;
    /** Where leads go on to, by an id of small letters, digits and underscores. */
    deliveries?: Record<string, DeliveryConfig>;
    /** Ids of the deliveries that carry the receiver's own alarms. */
    alarms?: string[];
    /** A synthetic visit and lead each day: the page, and the Chromium to visit it with. */
    heartbeat?: {
        url: string;
        chromium: string;
    };
    /** Hosts inside the owner's network that deliveries may reach, also without TLS, as they stand in an address; none when left out. */
    privateHosts?: string[];
    /** The IANA time zone of the owner, like `Asia/Yekaterinburg`, in which times are told and days begin; the server's own when left out. */
    timeZone?: string;
    /** The language of what the owner is sent; the configuration's own when left out, else that of the regime. */
    locale?: 'ru' | 'en';
};
