export { useSession, type Me, type PostOfMine } from './session';
