/** What pages in browsers need of the gateway, where it is wanted: permission to call it from elsewhere, and short answers. */
package org.duijie.gateway.browsers;
