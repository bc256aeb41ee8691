import { createPinia } from 'pinia';
import { createApp } from 'vue';
import 'element-plus/dist/index.css';
import '@/shared/theme/theme.css';
import App from '@/app/App.vue';
import { installMessages } from '@/app/messages';
import { watchInstallation } from '@/app/pwa/useInstalled';
import { router } from '@/app/router';
import { i18n } from '@/shared/i18n';

installMessages();
watchInstallation();
createApp(App).use(createPinia()).use(i18n).use(router).mount('#app');
