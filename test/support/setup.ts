/** What every test file has before its own first line. */
import './matchers';
