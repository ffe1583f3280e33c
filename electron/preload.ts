import { contextBridge, ipcRenderer } from 'electron';
import { makeBridge } from './transport/bridge.ts';

contextBridge.exposeInMainWorld('beredt', makeBridge(ipcRenderer));
