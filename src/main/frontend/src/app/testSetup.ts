import { installMessages } from './messages';

installMessages();
