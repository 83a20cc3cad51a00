/** Reads the JSON bodies of all operations strictly. */
package org.duijie.web.json;
