/** The API document of the whole platform, for whoever makes a client of it. */
package org.duijie.gateway.documents;
