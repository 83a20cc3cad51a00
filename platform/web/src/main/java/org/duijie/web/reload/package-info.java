/** What only a developer meets: sources that change under a running service. Nothing of it is in a packaged one. */
package org.duijie.web.reload;
