import type { AssentConfig, Endpoint, Operator, Policy, Regime } from '../core/config';
import type { PurposeConfig } from '../core/formConfig';
/** Where forms are sent. */
type Destination = {
    receiver: string;
} | {
    endpoint: string | Endpoint;
};
/** By Russian law the consent text also names the operator by number; `ogrn` too, where there is one. */
type Identity = {
    regime: Exclude<Regime, 'ru'>;
} | {
    operator: {
        inn: string;
    };
};
/** What the consent text and the proof of a form name. */
type FormsConfig = {
    forms: NonNullable<AssentConfig['forms']>;
    purposes: Record<string, PurposeConfig>;
    site: string;
    policy: Policy & {
        version: string;
    };
    operator: Operator & {
        address: string;
    } & ({
        email: string;
    } | {
        phone: string;
    });
} & Destination & Identity;
/**
 * What `start` takes: a configuration, which with `forms` also says who asks, for what purposes, under
 * which policy, and where to send. Whether its values are right is the checker's to say, at run time.
 */
export type StartConfig = Omit<AssentConfig, 'forms'> & ({
    forms?: Record<string, never>;
} | FormsConfig);
export {};
