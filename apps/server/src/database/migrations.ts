/** One step of the tables' history; never edited once it was released. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** All steps in order. */
export const migrations: readonly Migration[] = [
  {
    name: '0001-registry',
    sql: `
      create table adapters (
        id text primary key,
        name text not null,
        origins json not null,
        seq integer not null default 0,
        created_at timestamptz not null default now()
      );
      create table flows (
        id text primary key,
        adapter_id text not null references adapters,
        draft json not null,
        draft_hash text not null,
        revision integer not null default 1,
        published_version integer,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create index flows_of_adapter on flows (adapter_id) where deleted_at is null;
      create table versions (
        flow_id text not null references flows,
        number integer not null,
        hash text not null,
        document json not null,
        note text,
        created_at timestamptz not null default now(),
        primary key (flow_id, number),
        unique (flow_id, hash)
      );
      create table releases (
        adapter_id text not null references adapters,
        seq integer not null,
        kind text not null check (kind in ('publish', 'rollback', 'unpublish')),
        created_at timestamptz not null default now(),
        primary key (adapter_id, seq)
      );
      create table release_flows (
        adapter_id text not null,
        seq integer not null,
        flow_id text not null,
        version integer not null,
        name text not null,
        primary key (adapter_id, seq, flow_id),
        foreign key (adapter_id, seq) references releases,
        foreign key (flow_id, version) references versions
      );
      alter table flows add foreign key (id, published_version) references versions (flow_id, number);

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% are immutable', tg_table_name;
      end $$;
      create trigger immutable before update or delete or truncate on versions
        execute function refuse_change();
      create trigger immutable before update or delete or truncate on releases
        execute function refuse_change();
      create trigger immutable before update or delete or truncate on release_flows
        execute function refuse_change();
    `,
  },
  {
    name: '0002-runs',
    sql: `
      create table runs (
        id bigint generated always as identity primary key,
        adapter_id text not null references adapters,
        run_id text not null,
        flow_id text not null,
        status text not null,
        started_at timestamptz not null,
        report json not null,
        unique (adapter_id, run_id)
      );
      create index runs_newest on runs (adapter_id, started_at desc, id desc);
      create index runs_newest_of_flow on runs (adapter_id, flow_id, started_at desc, id desc);
    `,
  },
];
