/** Rules of routing, free of frameworks: which paths are plain, which headers end at the gateway. */
package org.duijie.gateway.routing.rules;
