/**
 * Bodies of requests. {@code BodyLimit} answers 413 to one that is too large; the gateway does it for bodies in chunks before they
 * reach a service. {@code FileBodies} lets few that are files in at a time. {@code BodyHashes} tells one from another.
 */
package org.duijie.web.bodies;
