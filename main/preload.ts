import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge, EventName, EventOf, ReplyOf, RequestName, RequestOf } from '../shared/ipc.ts';
import type { Result } from '../shared/failure.ts';

const ask =
  <Name extends RequestName>(name: Name) =>
  (request: RequestOf<Name>) =>
    ipcRenderer.invoke(name, request) as Promise<Result<ReplyOf<Name>>>;

const hear =
  <Name extends EventName>(name: Name) =>
  (listener: (event: EventOf<Name>) => void) => {
    // Electron's own event object stays here: it would hand the page a way to every channel.
    const relay = (_event: IpcRendererEvent, event: EventOf<Name>) => {
      listener(event);
    };
    ipcRenderer.on(name, relay);
    return () => {
      ipcRenderer.off(name, relay);
    };
  };

// Written out, because the names would otherwise come with the whole schema library.
const bridge: Bridge = {
  requests: {
    'app:info': ask('app:info'),
    'settings:read': ask('settings:read'),
    'settings:write': ask('settings:write'),
    'menu:update': ask('menu:update'),
    'corpus:recent': ask('corpus:recent'),
    'corpus:choose': ask('corpus:choose'),
    'corpus:relocate': ask('corpus:relocate'),
    'corpus:sample': ask('corpus:sample'),
    'corpus:open': ask('corpus:open'),
    'corpus:list': ask('corpus:list'),
    'corpus:read': ask('corpus:read'),
    'journal:append': ask('journal:append'),
    'journal:read': ask('journal:read'),
    'export:open': ask('export:open'),
    'export:write': ask('export:write'),
    'export:commit': ask('export:commit'),
    'export:abort': ask('export:abort'),
    'export:reveal': ask('export:reveal'),
    'export:read': ask('export:read'),
    'export:adopt': ask('export:adopt'),
    'import:choose': ask('import:choose'),
    'import:read': ask('import:read'),
    'import:close': ask('import:close'),
  },
  events: {
    'menu:chosen': hear('menu:chosen'),
    'corpus:opened': hear('corpus:opened'),
    'settings:changed': hear('settings:changed'),
  },
};

contextBridge.exposeInMainWorld('dau', bridge);
