/** Who calls: the organisation and roles of the access token. */
package org.duijie.web.identity;
