import type { BannerColors } from '../../core/bannerConfig';
import type { AssentConfig, CategoryConfig, ServiceConfig } from '../../core/config';
import { namePattern } from '../../core/namePattern';
import { catalog } from '../../services/catalog/all';
import type { FoundService } from './foundService';
import { categoryId, switchId } from './ids';
import { presetFor } from './presetFor';

/** An Assent configuration that grows from what is found, and what its owner has to add. */
export class Draft {
  readonly categories: Record<string, CategoryConfig> = {};
  readonly services: Record<string, ServiceConfig> = {};
  readonly texts: Record<string, Record<string, string>> = {};
  readonly rest: Omit<AssentConfig, 'operator' | 'categories' | 'services' | 'texts'> = {};
  /** Paths of ours that are to be filled in, with what belongs there. */
  readonly toFill: string[] = [];
  /** What was left out of the draft, with why. */
  readonly missed: string[] = [];
  /** What is called otherwise now: marks in pages have to follow. */
  readonly renamed: string[] = [];

  /** Adds a category by the other tool's name, and gives its id here. */
  category(name: string): string {
    const id = categoryId(name);
    if (id !== name && !this.renamed.some((one) => one.startsWith(`${name} `))) {
      this.renamed.push(`${name} is \`${id}\` here`);
    }
    if (id !== 'necessary') this.categories[id] ??= {};
    return id;
  }

  /** The id that a category of the other tool has here, added or not. */
  knownCategory(name: string): string {
    return categoryId(name);
  }

  /** Says a category in one language. */
  describe(name: string, language: string, title?: string, description?: string): void {
    const category = this.categories[categoryId(name)];
    const tag = languageTag(language);
    if (!category || tag === undefined) return;
    if (title) category.title = { ...asMap(category.title), [tag]: title };
    if (description) category.description = { ...asMap(category.description), [tag]: description };
  }

  /** Adds a service: as a preset where the catalog knows it. */
  service(found: FoundService): void {
    const category = this.category(found.category);
    const id = this.#freeId(switchId(found.name));
    if (id !== found.name) this.renamed.push(`${found.name} is \`${id}\` here`);
    const preset = found.preset ?? presetFor(found);
    const facts = preset === undefined ? undefined : catalog[preset];
    const own = (found.cookies ?? []).filter(
      (name) => !facts?.cookies.some((known) => known.name === name || covers(known.name, name)),
    );
    this.services[id] = {
      ...(preset !== undefined && { preset }),
      ...(found.id !== undefined && { id: found.id }),
      category: facts?.category === 'necessary' ? 'necessary' : category,
      ...(!facts && { title: found.title ?? found.name }),
      ...(own.length > 0 && { cookies: [...new Set(own)] }),
      ...(found.hosts?.length && !facts && { hosts: found.hosts }),
    };
    if (facts?.idPattern && !new RegExp(facts.idPattern).test(found.id ?? '')) {
      delete this.services[id].id;
      this.toFill.push(
        `services.${id}.id: the number of ${facts.title.en}, like \`${facts.idExample}\``,
      );
    }
    if (preset === 'matomo') {
      this.toFill.push(
        `services.${id}.host: the address of your Matomo, like \`https://stats.example.ru\``,
      );
    }
  }

  /** The server's address of the service that was added last. */
  setHost(written: string): void {
    const id = Object.keys(this.services).at(-1);
    const service = id === undefined ? undefined : this.services[id];
    const host = written.replace(/^(https?:)?\/\//, 'https://').replace(/\/+$/, '');
    if (!service || !URL.canParse(host)) return;
    service.host = host;
    this.toFill.splice(
      0,
      this.toFill.length,
      ...this.toFill.filter((one) => !one.startsWith(`services.${id}.host`)),
    );
  }

  /** Own colours of the banner. */
  setColors(colors: BannerColors): void {
    this.rest.banner = { ...this.rest.banner, colors };
  }

  /** Says one of our texts in one language. */
  text(language: string, key: string, text: string | undefined): void {
    const tag = languageTag(language)?.slice(0, 2);
    if (tag === undefined || !text) return;
    this.texts[tag] = { ...this.texts[tag], [key]: text };
  }

  /** The configuration, in the order an owner reads it; the operator is to be filled in. */
  config(): AssentConfig {
    const { categories, services, texts } = this;
    const { policy, revision, locale, ...rest } = this.rest;
    return {
      operator: { name: '' },
      ...(policy && { policy }),
      ...(locale && { locale }),
      ...(revision !== undefined && { revision }),
      ...(Object.keys(categories).length > 0 && { categories }),
      ...(Object.keys(services).length > 0 && { services }),
      ...rest,
      ...(Object.keys(texts).length > 0 && { texts }),
    };
  }

  #freeId(id: string): string {
    const isTaken = (one: string) =>
      one === 'necessary' || one in this.categories || one in this.services;
    if (!isTaken(id)) return id;
    let count = 2;
    while (isTaken(`${id}_${count}`)) count++;
    return `${id}_${count}`;
  }
}

function asMap(text: CategoryConfig['title']): Record<string, string> {
  return typeof text === 'object' ? text : {};
}

function covers(pattern: string, name: string): boolean {
  return !name.startsWith('/') && namePattern(pattern)(name);
}

/** A language as we write it; `undefined` for what names none. */
export function languageTag(written: string): string | undefined {
  const tag = written.replace('_', '-');
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && tag !== 'zz' ? tag : undefined;
}
