-- Nothing writes or reads this table: establishments come with the register of employers.
drop table establishment;
