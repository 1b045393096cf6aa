package nl.participatieketen.testsupport.voorbeeld.fout.event;

class GeenRecord {}
